package org.fourislands.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/a?b=c&d=%20e, https://paper.example/a?b=c&d=%20e",
        "' HTTP://Paper.example ', http://Paper.example/",
        "paper.example/ferry, https://paper.example/ferry",
        "www.paper.example:8080, https://www.paper.example:8080/",
        "https://paper.example/a#part, https://paper.example/a",
        "https://ja.paper.example/wiki/北方領土, https://ja.paper.example/wiki/%E5%8C%97%E6%96%B9%E9%A0%98%E5%9C%9F",
        "https://газета.рф/а, https://xn--80aahjj1e.xn--p1ai/%D0%B0",
        "https://paper.example/a b|c?d=[1]%zz, https://paper.example/a%20b%7Cc?d=%5B1%5D%25zz",
        "https://paper.example?a=1, https://paper.example?a=1"
    })
    void anAddressIsReadAsPeopleWriteIt(String written, String read) {
        assertThat(WebAddress.read(written)).contains(URI.create(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "lowy-2016", "two words", "file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)",
                        "mailto:a@b.example",
                "http://", "https:///a", "https://a:b@c.example/", "a@b.example", "about:blank", "c:\\a.html",
                        "../a.html",
                "https://a..example/"
            })
    void whatIsNoAddressOfAPageIsNone(String written) {
        assertThat(WebAddress.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://paper.example/b",
        "b c, https://paper.example/x/b%20c",
        "?p=2, https://paper.example/x/?p=2",
        "//other.example/c, https://other.example/c",
        "http://other.example, http://other.example/"
    })
    void aPagePointsOnFromWhereItStands(String written, String read) {
        assertThat(WebAddress.onwards(URI.create("https://paper.example/x/a"), written))
                .contains(URI.create(read));
    }

    @Property(tries = 2000)
    void anyWordsAreAnAddressOrNone(@ForAll String words) {
        assertThat(Stream.of(WebAddress.read(words), WebAddress.onwards(URI.create("https://paper.example/"), words))
                        .flatMap(Optional::stream))
                .allMatch(read -> read.getHost() != null);
    }
}
