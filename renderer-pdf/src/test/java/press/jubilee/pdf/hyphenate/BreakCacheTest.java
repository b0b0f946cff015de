package press.jubilee.pdf.hyphenate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BreakCacheTest {

    @Test
    void remembersWhatWasAskedLately() {
        BreakCache cache = new BreakCache();
        AtomicInteger computed = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(new int[]{2}, cache.get("again", word -> {
                computed.incrementAndGet();
                return new int[]{2};
            }));
        }
        assertEquals(1, computed.get());
    }

    @Test
    void isBounded() {
        BreakCache cache = new BreakCache();
        for (int i = 0; i < 100_000; i++) {
            cache.get("w" + i, word -> new int[0]);
        }
        assertTrue(cache.size() <= 2 * 8192, "holds " + cache.size());
    }

    @Test
    void doesNotHoldLongWords() {
        BreakCache cache = new BreakCache();
        cache.get("a".repeat(65), word -> new int[0]);
        assertEquals(0, cache.size());
    }
}
