package press.jubilee.examples;

/** What the program's end tells a script. */
final class ExitCode {

    static final int FINE = 0;
    static final int ERRORS_IN_INPUT = 1;
    /** Arguments that say nothing to the program. */
    static final int USAGE = 2;
    static final int DISK_FAILED = 3;
    /** An exception that no input should bring about; its trace is printed. */
    static final int FAULT = 4;

    private ExitCode() {}
}
