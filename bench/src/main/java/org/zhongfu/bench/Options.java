// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after the name of a benchmark: each {@code --option} with its value. */
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads them.
     *
     * @param known the options the benchmark has, without the hyphens
     * @throws BenchFailedException for an option it does not have, or one without a value
     */
    public static Options of(String[] words, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : words[i];
            if (!words[i].startsWith("--") || !known.contains(name)) {
                throw new BenchFailedException("unknown option: " + words[i]);
            }
            if (i + 1 == words.length) {
                throw new BenchFailedException(words[i] + " needs a value");
            }
            values.put(name, words[i + 1]);
        }
        return new Options(values);
    }

    /** A whole number from 1 on. */
    public int number(String name, int otherwise, int most) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new BenchFailedException("--" + name + " must be a number from 1 to " + most + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    /** A file or folder. */
    public Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }
}
