package press.jubilee.pdf.page;

import java.util.Arrays;

/** A growing row of numbers. */
final class IntRow {

    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }
}
