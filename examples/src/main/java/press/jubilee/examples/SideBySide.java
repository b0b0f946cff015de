package press.jubilee.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on two threads and gives their results in the tasks' order, whichever ended first. */
final class SideBySide {

    private static final int THREADS = 2;

    private SideBySide() {}

    /** Something that may fail with the disk. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    /** @throws IOException the first task's in their order that failed, after all have ended */
    static <T> List<T> run(List<Task<T>> tasks) throws IOException {
        var results = new ArrayList<T>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> running = tasks.stream().map(t -> threads.submit(t::run)).toList();
            for (Future<T> task : running) {
                results.add(result(task));
            }
        }
        return results;
    }

    private static <T> T result(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException disk -> throw disk;
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                default -> throw new IllegalStateException("a task cannot throw this", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the command line", e);
        }
    }
}
