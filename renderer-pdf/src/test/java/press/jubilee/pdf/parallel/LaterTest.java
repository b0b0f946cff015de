package press.jubilee.pdf.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void isMadeOnceHoweverOftenAsked() {
        var calls = new AtomicInteger();
        Later<Integer> later = Later.of(calls::incrementAndGet);
        assertEquals(1, later.get());
        assertEquals(1, later.get());
        assertEquals(1, calls.get());
    }

    @Test
    void failsAsItsMakerDid() {
        var fault = new IllegalStateException("no");
        Later<Integer> later = Later.of(() -> {
            throw fault;
        });
        assertSame(fault, assertThrows(IllegalStateException.class, later::get));
        assertSame(fault, assertThrows(IllegalStateException.class, later::get));
    }

    @Test
    void isThereAtOnceWhereGiven() {
        assertEquals("there", Later.now("there").get());
    }
}
