package press.jubilee.model.reader;

/**
 * How much of a folder the reader takes in before it refuses. The standard limits let every honest collection through
 * and keep a hostile one from filling the memory.
 *
 * @param textBytes the size of a manifest, a list of contributors or an article
 * @param metadataLength the characters of a manifest, a list of contributors or a front matter
 * @param pictureBytes the size of a picture's file
 * @param picturePixels width times height of a picture
 * @param nesting the levels of groups and lists in YAML and JSON, and of quotations and lists in Markdown; 1 to 400
 * @param aliases the aliases of a YAML document
 * @param values the values of a YAML or JSON document, counted anew for each alias that names them
 * @param diagnosticsPerFile the diagnostics told of one file; one more then says how many were left out
 * @param articles the texts of a volume, front and back included
 */
public record ReadLimits(long textBytes, int metadataLength, long pictureBytes, long picturePixels,
        int nesting, int aliases,
        int values, int diagnosticsPerFile, int articles) {

    private static final int MOST_NESTING = 400;
    private static final int MOST_METADATA = 3_000_000;
    private static final long MEBIBYTE = 1024 * 1024;

    /** 8 MiB of text, of them a million characters of keys, 64 MiB and 150 million pixels a picture, 100 levels, 1000 aliases, 50 000 values, 5000 texts. */
    public static final ReadLimits STANDARD = new ReadLimits(8 * MEBIBYTE, 1_000_000, 64 * MEBIBYTE,
            150_000_000, 100,
            1000,
            50_000, 100, 5000);

    /** @throws IllegalArgumentException if a limit is not positive, or {@code nesting} is above 400 */
    public ReadLimits {
        if (textBytes < 1 || textBytes > Integer.MAX_VALUE / 4 || metadataLength < 1
                || metadataLength > MOST_METADATA || pictureBytes < 1 || picturePixels < 1
                || nesting < 1 || nesting > MOST_NESTING || aliases < 1 || values < 1
                || diagnosticsPerFile < 1
                || articles < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive, text at most 512 MiB, metadata 3 million characters, nesting at most "
                            + MOST_NESTING);
        }
    }

    public ReadLimits withTextBytes(long bytes) {
        return new ReadLimits(bytes, metadataLength, pictureBytes, picturePixels, nesting, aliases, values,
                diagnosticsPerFile,
                articles);
    }

    public ReadLimits withMetadataLength(int characters) {
        return new ReadLimits(textBytes, characters, pictureBytes, picturePixels, nesting, aliases, values,
                diagnosticsPerFile, articles);
    }

    public ReadLimits withPictureBytes(long bytes) {
        return new ReadLimits(textBytes, metadataLength, bytes, picturePixels, nesting, aliases, values,
                diagnosticsPerFile,
                articles);
    }

    public ReadLimits withPicturePixels(long pixels) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, pixels, nesting, aliases, values,
                diagnosticsPerFile,
                articles);
    }

    public ReadLimits withNesting(int levels) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, picturePixels, levels, aliases, values,
                diagnosticsPerFile, articles);
    }

    public ReadLimits withAliases(int most) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, picturePixels, nesting, most, values,
                diagnosticsPerFile,
                articles);
    }

    public ReadLimits withValues(int most) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, picturePixels, nesting, aliases, most,
                diagnosticsPerFile, articles);
    }

    public ReadLimits withDiagnosticsPerFile(int most) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, picturePixels, nesting, aliases,
                values, most,
                articles);
    }

    public ReadLimits withArticles(int most) {
        return new ReadLimits(textBytes, metadataLength, pictureBytes, picturePixels, nesting, aliases,
                values,
                diagnosticsPerFile, most);
    }
}
