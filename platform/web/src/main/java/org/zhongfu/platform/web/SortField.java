// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field that a list can be ordered by. A list names its fields in an enumeration; entries with equal values are ordered by
 * id. The field has a value in every row. It is a time or a day: its value is a part of the cursor, which is a part of the
 * address of a request, so it must not be personal data. Every list can be ordered by id too.
 */
public interface SortField {

    /** Name of the constant. */
    String name();

    /** The field in the query language. */
    String path();

    /** What its values are. */
    Kind kind();

    /** The value of the parameter {@code sort}: the name of the constant in camel case. */
    default String parameter() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return text.toString();
    }

    /** Kinds of values; each is written into the cursor as a whole number. */
    enum Kind {
        /** A time, in the microseconds that the database stores. */
        INSTANT {
            @Override
            Comparable<?> valueOf(long number) {
                return Instant.EPOCH.plus(number, ChronoUnit.MICROS);
            }

            @Override
            long numberOf(Object value) {
                return ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value);
            }
        },
        /** A day. */
        DAY {
            @Override
            Comparable<?> valueOf(long number) {
                return LocalDate.ofEpochDay(number);
            }

            @Override
            long numberOf(Object value) {
                return ((LocalDate) value).toEpochDay();
            }
        };

        abstract Comparable<?> valueOf(long number);

        abstract long numberOf(Object value);
    }

    /** Reads the value of the field of a row, to continue after it. */
    @FunctionalInterface
    interface Reader<R> {

        /** The value of the field in the row. */
        @Nullable
        Object valueOf(SortField field, R row);
    }
}
