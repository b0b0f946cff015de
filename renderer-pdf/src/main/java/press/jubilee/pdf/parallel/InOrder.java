package press.jubilee.pdf.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Makes a value of each item on all processors, and hands the values over in the items' order to one taker, which works
 * while later ones are being made. The calling thread takes, and makes what nobody else has begun while it waits. A value
 * is let go when it has been taken.
 */
public final class InOrder<T> {

    private final List<FutureTask<T>> tasks;
    private final AtomicInteger next = new AtomicInteger();

    private InOrder(List<FutureTask<T>> tasks) {
        this.tasks = tasks;
    }

    /** Takes the values one after the other, always in the calling thread. */
    @FunctionalInterface
    public interface Taker<T, E extends Exception> {
        void take(T value) throws E;
    }

    /**
     * Comes back when the last value has been taken, or with the first failure in the items' order.
     *
     * @param maker called by several threads; must not depend on which items were made before
     * @throws E what the taker throws; nothing is taken after that
     */
    public static <I, T, E extends Exception> void run(List<I> items, Function<I, T> maker, Taker<T, E> taker)
            throws E {
        var tasks = new ArrayList<FutureTask<T>>(items.size());
        for (I item : items) {
            tasks.add(new FutureTask<>(() -> maker.apply(item)));
        }
        new InOrder<>(tasks).run(taker);
    }

    private <E extends Exception> void run(Taker<T, E> taker) throws E {
        int helpers = Math.min(tasks.size() - 1, Runtime.getRuntime().availableProcessors() - 1);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(this::makeAll);
        }
        try {
            for (int i = 0; i < tasks.size(); i++) {
                while (!tasks.get(i).isDone() && makeOne()) {
                    // goes on making while somebody else makes the one that is wanted
                }
                taker.take(value(tasks.set(i, null)));
            }
        } finally {
            next.set(tasks.size());
        }
    }

    private void makeAll() {
        while (makeOne()) {
            // one after the other
        }
    }

    /** Whether there was one that nobody had begun. */
    private boolean makeOne() {
        int i = next.getAndIncrement();
        if (i >= tasks.size()) {
            return false;
        }
        tasks.get(i).run();
        return true;
    }

    /** What a task has made, as soon as it has. */
    static <T> T value(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                default -> throw new IllegalStateException("a maker cannot throw this", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a book is in the making", e);
        }
    }
}
