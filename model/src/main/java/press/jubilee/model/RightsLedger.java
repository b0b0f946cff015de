package press.jubilee.model;

import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * The volume's reprints and whether they may be printed. A permission is outstanding while it is {@code requested} or
 * {@code unknown}; a source that says nothing of it has an unknown one. A translation made for the volume of another of its
 * texts, whose source names no publication, needs none.
 *
 * @param reprints the texts that have a source, in reading order
 */
public record RightsLedger(List<Article> reprints) {

    public RightsLedger {
        reprints = List.copyOf(reprints);
    }

    public static RightsLedger of(Anthology anthology) {
        return new RightsLedger(anthology.texts().filter(a -> a.source().isPresent()).toList());
    }

    /** The reprints whose permission is outstanding. */
    public List<Article> outstanding() {
        return reprints.stream().filter(RightsLedger::isOutstanding).toList();
    }

    /**
     * Outstanding permissions, told where the source gives them: all of them as errors for a release; for a draft those that
     * were requested as warnings, while the imprint names the unknown ones too.
     */
    public List<Diagnostic> findings(boolean release) {
        return outstanding().stream()
                .filter(a -> release || a.source().orElseThrow().permission() == Permission.REQUESTED)
                .map(a -> finding(a, release)).toList();
    }

    private static boolean isOutstanding(Article article) {
        Source source = article.source().orElseThrow();
        boolean own = article.translationOf().isPresent() && source.publication().isEmpty();
        return switch (source.permission()) {
            case REQUESTED, UNKNOWN -> !own;
            case GRANTED, NOT_NEEDED -> false;
        };
    }

    private static Diagnostic finding(Article article, boolean release) {
        Source source = article.source().orElseThrow();
        String message = "the permission to print '" + article.title().plain() + "' is "
                + source.permission().word() + (release ? "; a release needs it" : "");
        String hint = "write permission: granted below source: when the holder has agreed, or not-needed where nobody"
                + " has to";
        return release
                ? Diagnostic.error("source.permission-outstanding", source.at(), message, hint)
                : Diagnostic.warning("source.permission-outstanding", source.at(), message, hint);
    }
}
