package press.jubilee.model.reader.internal.markdown;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.RichText;

/**
 * Headings counted from 1 without gaps. The article's title is above all of them, so authors begin with {@code #} or
 * {@code ##} as they please: the highest level in use becomes 1, the next in use 2, and no heading is more than one level
 * below the one before it.
 */
final class HeadingLevels {

    private final TreeSet<Integer> used = new TreeSet<>();
    private final Consumer<Diagnostic> found;
    private int before;

    private HeadingLevels(Consumer<Diagnostic> found) {
        this.found = found;
    }

    static RichText normalise(RichText text, Consumer<Diagnostic> found) {
        var levels = new HeadingLevels(found);
        TextMapper.ofBlocks(levels::note).blocks(text.blocks());
        return levels.used.isEmpty() ? text : TextMapper.ofBlocks(levels::change).map(text);
    }

    private Block note(Block block) {
        if (block instanceof Block.Heading heading) {
            used.add(heading.level());
        }
        return block;
    }

    private Block change(Block block) {
        if (!(block instanceof Block.Heading heading)) {
            return block;
        }
        int rank = used.headSet(heading.level()).size() + 1;
        int level = Math.min(rank, before + 1);
        if (level != rank) {
            found.accept(new Diagnostic(Severity.INFO, "heading.level", heading.at(),
                    "this heading skips a level; it was raised to level " + level,
                    Optional.of("Take one # away")));
        }
        before = level;
        return new Block.Heading(Math.min(6, level), heading.content(), heading.attributes(), heading.at());
    }
}
