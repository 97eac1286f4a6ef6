package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RememberedTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Remembered<Integer, String> words = new Remembered<>(3000, String::length);

    @Test
    void whatIsAskedForAgainIsMadeOnce() {
        String first = word(1);
        assertEquals(first, word(1));
        assertEquals(1, made.get());
    }

    @Test
    void neverMoreThanTwiceTheMeasureIsHeld() {
        for (int i = 0; i < 10_000; i++) {
            word(i);
            assertTrue(words.held() <= 6000);
        }
    }

    @Test
    void whatIsAskedForInEveryPictureStays() {
        for (int i = 1; i <= 1000; i++) {
            word(0);
            word(i);
        }
        assertEquals(1001, made.get());
    }

    @Test
    void whatIsLargeStaysFromTheSecondTimeOn() {
        for (int i = 0; i < 5; i++) {
            words.of(-1, key -> {
                made.incrementAndGet();
                return "a sentence of some length on one day";
            });
        }
        assertEquals(2, made.get());
    }

    private String word(int number) {
        return words.of(number, key -> {
            made.incrementAndGet();
            return "ten signs " + key % 10;
        });
    }
}
