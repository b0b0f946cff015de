package press.jubilee.pdf.shape;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import press.jubilee.model.Language;

public record LineBreakOpportunities(int[] offsets) {
    public static LineBreakOpportunities of(String text, Language language) {
        BreakIterator it = BreakIterator.getLineInstance(language.locale());
        it.setText(text);
        int[] out = new int[text.length() + 1];
        int n = 0;
        it.first();
        for (int e = it.next(); e != BreakIterator.DONE; e = it.next()) {
            out[n++] = e;
        }
        return new LineBreakOpportunities(Arrays.copyOf(out, n));
    }
}
