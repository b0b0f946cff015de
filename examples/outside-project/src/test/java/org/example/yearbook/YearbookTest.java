package org.example.yearbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearbookTest {

    @Test
    void makesBothEditions(@TempDir Path out) throws IOException {
        Yearbook.make(Path.of("collection"), out);

        assertTrue(begins(out.resolve("yearbook.pdf"), "%PDF-"));
        assertTrue(begins(out.resolve("yearbook.epub"), "PK"));
    }

    private static boolean begins(Path file, String signature) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 0, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }
}
