// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks the transition table of a state enum for all pairs of states. The expected table is written by hand as in
 * docs/architecture.md, one line per state, so that a slip in the code shows:
 *
 * <pre>
 * OFFERED -> ACCEPTED | REFUSED
 * ACCEPTED -> CANCELLED
 * REFUSED, CANCELLED: final
 * </pre>
 *
 * @param <S> the state enum
 */
public abstract class TransitionTableTest<S extends Enum<S>> {

    private final Class<S> type;
    private final Function<S, Set<S>> next;
    private final BiFunction<S, S, ?> transition;
    private final Class<? extends Throwable> refusal;
    private final Map<S, Set<S>> expected;

    /**
     * @param next the states that follow a state
     * @param transition moves from the first state to the second, or throws
     * @param refusal what it throws
     * @param table the expected table
     */
    protected TransitionTableTest(
            Class<S> type,
            Function<S, Set<S>> next,
            BiFunction<S, S, ?> transition,
            Class<? extends Throwable> refusal,
            String table) {
        this.type = type;
        this.next = next;
        this.transition = transition;
        this.refusal = refusal;
        expected = parse(type, table);
    }

    @Test
    void everyStateHasALineInTheTable() {
        assertThat(expected.keySet()).isEqualTo(EnumSet.allOf(type));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheTableAllowsATransition() {
        return Arrays.stream(type.getEnumConstants()).flatMap(from -> Arrays.stream(type.getEnumConstants())
                .map(to -> DynamicTest.dynamicTest(from + " -> " + to, () -> check(from, to))));
    }

    private void check(S from, S to) {
        boolean allowed = expected.getOrDefault(from, Set.of()).contains(to);

        @Nullable Throwable thrown = catchThrowable(() -> transition.apply(from, to));

        assertThat(next.apply(from).contains(to)).isEqualTo(allowed);
        if (allowed) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(refusal);
        }
    }

    private static <S extends Enum<S>> Map<S, Set<S>> parse(Class<S> type, String table) {
        Map<S, Set<S>> parsed = new HashMap<>();
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.endsWith(": final")) {
                states(type, line.substring(0, line.length() - ": final".length()), ",")
                        .forEach(state -> add(parsed, state, Set.of()));
            } else {
                String[] sides = line.split("->", 2);
                Set<S> targets = states(type, sides[1], "\\|");
                states(type, sides[0], ",").forEach(state -> add(parsed, state, targets));
            }
        });
        return parsed;
    }

    private static <S extends Enum<S>> void add(Map<S, Set<S>> parsed, S state, Set<S> targets) {
        assertThat(parsed.put(state, targets)).as("a second line for " + state).isNull();
    }

    private static <S extends Enum<S>> Set<S> states(Class<S> type, String names, String separator) {
        return Arrays.stream(names.split(separator))
                .map(name -> Enum.valueOf(type, name.strip()))
                .collect(Collectors.toSet());
    }
}
