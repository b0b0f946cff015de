package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void placesCommasAndLineEnds() {
        var json = new JsonWriter().beginObject()
                .name("none").value(Optional.empty())
                .name("list").beginArray().value(1).value("two").beginObject().endObject().endArray()
                .name("empty").beginArray().endArray()
                .endObject();

        assertEquals("""
                {
                  "none": null,
                  "list": [
                    1,
                    "two",
                    {}
                  ],
                  "empty": []
                }
                """, json.toString());
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertEquals("\"\\\" \\\\ \\n \\t \\r \\u0000 \\u001f é 华 😀\"\n",
                new JsonWriter().value("\" \\ \n \t \r \u0000 \u001f é 华 😀").toString());
    }

    @Test
    void keepsLoneSurrogatesLegible() {
        assertEquals("\"\\ud83d-\\ude00\"\n", new JsonWriter().value("\uD83D-\uDE00").toString());
    }
}
