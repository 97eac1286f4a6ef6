package org.fourislands.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page names elsewhere is never looked at, and what it would do is never done. */
class SealedTest {
    private static final String WORDS =
            "Honest words about the islands, long enough to be read as a paragraph of text.";

    @ParameterizedTest
    @ValueSource(strings = {"a.xhtml", "a.svg", "a.xml", "a.html", "a.txt"})
    void anEntityFromAnotherFileStaysClosed(String name, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-words");
        String page = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY % y SYSTEM \"" + secret.toUri() + "\"> %y;"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<html xmlns=\"x\"><body><p>" + WORDS + " &x; &c;</p><iframe src=\"" + secret.toUri() + "\"></iframe>"
                + "<object data=\"" + secret.toUri() + "\"></object><xi:include href=\"" + secret.toUri()
                + "\"/></body></html>";
        String text = CopyReader.read(page.getBytes(StandardCharsets.UTF_8), name)
                .readings()
                .toString();
        assertThat(text).contains(WORDS).doesNotContain("the-secret-words");
    }

    @Test
    void scriptsFormsAndTrackersLeaveNoText() throws Exception {
        String page = "<html><body onload='run()'><p>" + WORDS + "</p><script>alert('scripted')</script>"
                + "<form action='https://x.example'><input value='typed'><textarea>typed</textarea><button>pressed</button></form>"
                + "<noscript>scripted</noscript><template>scripted</template><style>styled</style><p hidden>unseen</p>"
                + "<img src='https://tracker.example/x.gif' alt=''><svg><script>scripted</script></svg></body></html>";
        assertThat(CopyReader.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                        .readings()
                        .toString())
                .contains(WORDS)
                .doesNotContain("scripted", "typed", "pressed", "styled", "unseen", "tracker");
    }
}
