package press.jubilee.examples.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private static final int MAJOR_OF_JAVA_8 = 52;

    @Test
    void readsTheReleaseOutOfOldAndNewVersions() {
        assertEquals(8, Launcher.release("1.8"));
        assertEquals(17, Launcher.release("17"));
        assertEquals(25, Launcher.release("25"));
    }

    @Test
    void namesTheJavaThereIsAndTheJavaToInstall() {
        String refusal = Launcher.refusal("1.8");

        assertTrue(refusal.contains("this is Java 8"), refusal);
        assertTrue(refusal.contains("Install a JDK 21 or newer"), refusal);
    }

    @Test
    void loadsOnJava8() throws IOException {
        try (var in = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            assertEquals(0xCAFEBABE, in.readInt());
            in.readUnsignedShort();
            assertEquals(MAJOR_OF_JAVA_8, in.readUnsignedShort());
        }
    }
}
