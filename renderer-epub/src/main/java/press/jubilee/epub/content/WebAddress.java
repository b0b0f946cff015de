package press.jubilee.epub.content;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what people paste as an address one that every reading system takes (RFC 3986). */
final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#]+)(.*)");
    private static final String LEGAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "-._~:/?#@!$&'()*+,;=%";

    private WebAddress() {}

    /** The address with all other characters percent-encoded; empty for other schemes and what is no address. */
    static Optional<String> of(String target) {
        String trimmed = target.trim();
        Matcher web = WEB.matcher(trimmed);
        if (web.matches()) {
            return host(web.group(2)).flatMap(
                    h -> valid(web.group(1).toLowerCase(Locale.ROOT) + "://" + h + encoded(web.group(3)),
                            true));
        }
        return trimmed.regionMatches(true, 0, "mailto:", 0, 7) && trimmed.indexOf('@') > 7
                ? valid("mailto:" + encoded(trimmed.substring(7)), false)
                : Optional.empty();
    }

    private static Optional<String> host(String authority) {
        try {
            return Optional.of(authority.chars().allMatch(c -> c < 128) ? authority : IDN.toASCII(authority));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static Optional<String> valid(String address, boolean web) {
        try {
            URI uri = new URI(address);
            return web && uri.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            out.append(LEGAL.indexOf(c) < 0 ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
