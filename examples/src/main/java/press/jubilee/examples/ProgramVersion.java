package press.jubilee.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.properties}. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return new String[]{"jubilee " + properties.getProperty("version")};
        }
    }
}
