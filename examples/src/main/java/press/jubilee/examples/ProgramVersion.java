package press.jubilee.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that the build wrote into {@code version.properties}. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String read() throws IOException {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }
}
