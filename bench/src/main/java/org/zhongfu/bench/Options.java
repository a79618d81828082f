// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The options of a benchmark: each {@code --option} with its values, or none for a flag. */
public final class Options {

    private final Map<String, List<String>> values;

    private Options(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads options that all have one value.
     *
     * @param known the options the benchmark has, without the hyphens
     * @throws BenchFailedException for an option it does not have, one given twice, or one without a value
     */
    public static Options of(String[] words, Set<String> known) {
        return of(words, known.stream().collect(Collectors.toMap(Function.identity(), name -> 1)));
    }

    /**
     * Reads options of which each has its number of values.
     *
     * @param known the options the benchmark has, without the hyphens, with how many values each takes; 0 is a flag
     * @throws BenchFailedException for an option it does not have, one given twice, or one without all its values
     */
    public static Options of(String[] words, Map<String, Integer> known) {
        Map<String, List<String>> values = new HashMap<>();
        int next = 0;
        while (next < words.length) {
            String word = words[next++];
            Integer takes = word.startsWith("--") ? known.get(word.substring(2)) : null;
            if (takes == null) {
                throw new BenchFailedException("unknown option: " + word);
            }
            if (next + takes > words.length) {
                throw new BenchFailedException(word + (takes == 1 ? " needs a value" : " needs " + takes + " values"));
            }
            if (values.put(word.substring(2), List.copyOf(Arrays.asList(words).subList(next, next + takes))) != null) {
                throw new BenchFailedException(word + " is given twice");
            }
            next += takes;
        }
        return new Options(values);
    }

    /** A whole number from 1 on. */
    public int number(String name, int otherwise, int most) {
        String value = text(name).orElse(null);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new BenchFailedException("--" + name + " must be a number from 1 to " + most + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    /** A positive number, with an optional decimal point. */
    public double decimal(String name, double otherwise, double most) {
        String value = text(name).orElse(null);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}(\\.\\d{1,6})?")
                || Double.parseDouble(value) <= 0
                || Double.parseDouble(value) > most) {
            throw new BenchFailedException("--" + name + " must be above 0 and at most " + most + ", not " + value);
        }
        return Double.parseDouble(value);
    }

    /** True when the option is given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getFirst);
    }

    /** A file or folder. */
    public Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    /** Several files or folders. */
    public List<Path> paths(String name) {
        return values.getOrDefault(name, List.of()).stream().map(Path::of).toList();
    }
}
