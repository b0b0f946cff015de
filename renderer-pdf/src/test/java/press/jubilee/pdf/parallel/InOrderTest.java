package press.jubilee.pdf.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 5_000).boxed().toList();

    @Test
    void handsTheValuesOverInTheItemsOrderInTheCallingThread() {
        var taken = new ArrayList<Integer>();
        var takers = new HashSet<Thread>();

        InOrder.run(ITEMS, i -> slowlyWhereEven(i) * 2, v -> {
            taken.add(v);
            takers.add(Thread.currentThread());
        });

        assertEquals(ITEMS.stream().map(i -> i * 2).toList(), taken);
        assertEquals(List.of(Thread.currentThread()), List.copyOf(takers));
    }

    @Test
    void nothingIsTakenOfNothing() {
        InOrder.run(List.of(), i -> i, v -> assertEquals("a value", v));
    }

    @Test
    void theFirstFailureInTheItemsOrderComesOut() {
        var taken = new ArrayList<Integer>();

        IllegalStateException failed = assertThrows(IllegalStateException.class,
                () -> InOrder.run(ITEMS, InOrderTest::failingFrom100, taken::add));

        assertEquals("100", failed.getMessage());
        assertEquals(100, taken.size());
    }

    @Test
    void whatTheTakerThrowsComesOutAsItIs() {
        IOException full = new IOException("the disk is full");

        IOException failed = assertThrows(IOException.class, () -> InOrder.run(ITEMS, i -> i, v -> {
            throw full;
        }));

        assertSame(full, failed);
    }

    private static int slowlyWhereEven(int i) {
        for (int n = 0; i % 2 == 0 && n < 1_000; n++) {
            Thread.onSpinWait();
        }
        return i;
    }

    private static int failingFrom100(int i) {
        if (i >= 100) {
            throw new IllegalStateException(String.valueOf(i));
        }
        return i;
    }
}
