package org.fourislands.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String RUSSIAN = "Переговоры о мирном договоре между Россией и Японией продолжаются уже более "
            + "семидесяти лет, и ни одна из сторон не готова отказаться от своей позиции по островам.";
    private static final String JAPANESE =
            "北方領土問題に関する記事の本文です。日本とロシアの間では平和条約がまだ結ばれていません。" + "択捉島、国後島、色丹島、歯舞群島の四島について、双方の主張は異なります。";

    private static String read(byte[] content, String name) throws UnreadableCopyException {
        return CopyReader.read(content, name).readings().get(0).whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void japaneseTextIsReadThoughNothingDeclaresItsEncoding(String encoding) throws Exception {
        assertThat(read(JAPANESE.getBytes(Charset.forName(encoding)), "a.txt")).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "KOI8-R", "windows-1251", "IBM866", "ISO-8859-5"})
    void russianTextIsReadThoughNothingDeclaresItsEncoding(String encoding) throws Exception {
        assertThat(read(RUSSIAN.getBytes(Charset.forName(encoding)), "a.txt")).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"IBM866, cp866", "windows-1251, windows-1251", "KOI8-R, koi8-r", "UTF-8, windows-1251"})
    void aRussianPageIsReadWhateverItDeclares(String encoding, String declared) throws Exception {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>" + RUSSIAN + "</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName(encoding)), "a.html")).isEqualTo(RUSSIAN);
    }

    @Test
    void anEncodingThatDoesNotExistIsGuessed() throws Exception {
        String page =
                "<html><head><meta charset=\"klingon-8\"></head><body><p>" + RUSSIAN + RUSSIAN + "</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName("windows-1251")), "a.html"))
                .isEqualTo(RUSSIAN + RUSSIAN);
    }

    @Test
    void ofTwoEncodingsInOneFileTheSoundPartIsRead() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes((RUSSIAN + "\n\n" + RUSSIAN + "\n\n").getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(new byte[] {(byte) 0x93, (byte) 0xfa, (byte) 0x96, (byte) 0x7b});
        assertThat(read(mixed.toByteArray(), "a.txt")).contains(RUSSIAN);
    }
}
