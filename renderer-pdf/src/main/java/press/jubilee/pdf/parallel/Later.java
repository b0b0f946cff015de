package press.jubilee.pdf.parallel;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A value that is made while its owner goes on, on a processor that is free. Whoever asks for it makes it where nobody has
 * begun, and waits where somebody has. Immutable to look at, and safe for many threads.
 */
public final class Later<T> {

    private final FutureTask<T> task;

    private Later(FutureTask<T> task) {
        this.task = task;
    }

    /** @param maker called once; must depend on nothing that changes */
    public static <T> Later<T> of(Supplier<T> maker) {
        var later = new Later<T>(new FutureTask<>(maker::get));
        ForkJoinPool.commonPool().execute(later.task);
        return later;
    }

    /** One that is there. */
    public static <T> Later<T> now(T value) {
        Objects.requireNonNull(value, "value");
        return new Later<>(new FutureTask<>(() -> value));
    }

    /** Fails, each time, as its maker did. */
    public T get() {
        task.run();
        return InOrder.value(task);
    }
}
