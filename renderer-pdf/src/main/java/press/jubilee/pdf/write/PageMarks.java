package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.structure.Tag;

/**
 * The marked content of a page (ISO 32000-1, 14.6 and 14.8.2.2): all of it is of one element of the structure or an artifact.
 * What follows each other in one element is marked once. Marks stand around whole text objects. For a press there are none.
 */
final class PageMarks {

    private final ContentBuffer out;
    private final boolean wanted;
    private List<Mark> marks = new ArrayList<>();
    private Owner owner = Artifact.LAYOUT;
    private Inline inline = Inline.NONE;
    private boolean open;

    PageMarks(ContentBuffer out, PdfEdition edition) {
        this.out = out;
        this.wanted = switch (edition) {
            case SCREEN -> true;
            case PRESS, OFFICE -> false;
        };
    }

    void beginPage() {
        marks = new ArrayList<>();
        open = false;
    }

    /** Ends what is open and gives the marks of the page. */
    List<Mark> endPage() {
        end();
        return marks;
    }

    /** What follows does not go on with what stood before, and gives the number of the next mark. */
    int part() {
        end();
        return marks.size();
    }

    /**
     * Has the marks from one on be read in another order than they stand in the content.
     *
     * @param stretches in the order of reading; the first mark of each, included, and the last, excluded
     */
    void read(int from, List<int[]> stretches) {
        List<Mark> row = new ArrayList<>(marks.subList(from, marks.size()));
        int at = from;
        for (int[] stretch : stretches) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                marks.set(at++, row.get(i - from));
            }
        }
    }

    /** Has the marks from one on be read as characters that stand in them in another order. */
    void say(int from, String characters) {
        for (int i = from; i < marks.size(); i++) {
            marks.set(i, marks.get(i).saying(i == from ? characters : ""));
        }
    }

    /** The end of the runs from one on that are marked alike. */
    int stretch(TextLine line, int from) {
        List<SetRun> runs = line.runs();
        if (!wanted || !(line.owner() instanceof Tag tag)) {
            return runs.size();
        }
        int to = from + 1;
        Inline first = Inline.of(runs.get(from).source(), tag);
        while (to < runs.size() && (runs.get(to).source() == runs.get(to - 1).source()
                || Inline.of(runs.get(to).source(), tag).equals(first))) {
            to++;
        }
        return to;
    }

    /** The words from a run on follow. */
    void words(TextLine line, int from) {
        switch (line.owner()) {
            case Tag tag -> begin(tag, wanted ? Inline.of(line.runs().get(from).source(), tag) : Inline.NONE);
            case Artifact artifact -> begin(artifact, Inline.NONE);
        }
    }

    /** A picture follows. */
    void picture(Owner owner, PdfLiteral box) {
        begin(owner, Inline.NONE);
        if (wanted && owner instanceof Tag tag) {
            marks.set(marks.size() - 1,
                    new Mark(marks.size() - 1, tag, Inline.NONE, Optional.of(box), List.of(),
                            Optional.empty()));
        }
    }

    /** A rule follows. One between lines of the same text does not part them for readers. */
    void rule() {
        begin(Artifact.LAYOUT, Inline.NONE);
    }

    /** Where a link stands among the words that were begun last; empty where they are not read or have none. */
    Optional<String> link() {
        return owner instanceof Tag ? inline.link() : Optional.empty();
    }

    void link(Mark.Link link) {
        marks.getLast().links().add(link);
    }

    /** Whether what follows is marked as something that is read. */
    boolean isRead() {
        return wanted && owner instanceof Tag;
    }

    /**
     * Glyphs follow that stand for other characters than they show. They are a mark of their own beside the others, not within
     * one: some readers lose the rest of a mark behind one without a number in it.
     */
    void beginSpoken(String characters) {
        end();
        out.literal("/Span<</MCID ").number(marks.size(), 0).literal("/ActualText").unicode(characters)
                .literal(">>").operator("BDC");
        marks.add(Mark.of(marks.size(), (Tag) owner, inline));
        open = true;
    }

    void endSpoken() {
        end();
    }

    /** Goes on with what stood before. */
    void resume() {
        if (!open) {
            begin(owner, inline);
        }
    }

    private void begin(Owner wantedOwner, Inline among) {
        if (open && owner == wantedOwner && inline.equals(among)) {
            return;
        }
        end();
        owner = wantedOwner;
        inline = among;
        if (wanted) {
            open();
        }
    }

    private void open() {
        switch (owner) {
            case Tag tag -> {
                out.literal("/").literal(StandardType.of(tag.role()).type()).literal("<</MCID ")
                        .number(marks.size(), 0).literal(">>").operator("BDC");
                marks.add(Mark.of(marks.size(), tag, inline));
            }
            case Artifact artifact -> artifact(artifact);
        }
        open = true;
    }

    private void artifact(Artifact artifact) {
        switch (artifact) {
            case LAYOUT -> out.literal("/Artifact ").operator("BMC");
            case HEAD -> out.literal("/Artifact<</Type/Pagination/Subtype/Header>>").operator("BDC");
            case FOOT -> out.literal("/Artifact<</Type/Pagination/Subtype/Footer>>").operator("BDC");
        }
    }

    private void end() {
        if (open) {
            out.operator("EMC");
            open = false;
        }
    }
}
