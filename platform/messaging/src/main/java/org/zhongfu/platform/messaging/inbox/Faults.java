// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Distinguishes transient faults of the environment from permanent faults of the event or its handler. */
final class Faults {

    /** Connection lost, conflict between transactions, out of resources, server shutting down or starting. */
    private static final List<String> TRANSIENT_STATES = List.of("08", "40", "53", "57P", "55P03");

    private Faults() {}

    /** True if a later attempt may succeed without a change of the event or the handler. */
    static boolean isTransient(Throwable fault) {
        return all(fault).stream().anyMatch(Faults::isTransientItself);
    }

    /** Kinds and places of what was thrown; never its message, which may hold personal data. */
    static String describe(Throwable fault) {
        StringJoiner text = new StringJoiner(" < ");
        for (Throwable each : all(fault)) {
            String state =
                    each instanceof SQLException sql && sql.getSQLState() != null ? " [" + sql.getSQLState() + "]" : "";
            text.add(each.getClass().getSimpleName() + state + placeOf(each));
        }
        return text.toString();
    }

    private static boolean isTransientItself(Throwable fault) {
        return switch (fault) {
            case SQLTransientException _, SQLRecoverableException _, InterruptedException _ -> true;
            case SQLException sql -> isTransientState(sql.getSQLState());
            default -> false;
        };
    }

    /** The connection pool says that it is exhausted or cannot connect with no state at all. */
    private static boolean isTransientState(@Nullable String state) {
        return state == null || TRANSIENT_STATES.stream().anyMatch(state::startsWith);
    }

    private static String placeOf(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.zhongfu.")) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }

    /** The fault with its causes and what was suppressed: a failed commit hides the reason in either. */
    private static Set<Throwable> all(Throwable fault) {
        Set<Throwable> found = new LinkedHashSet<>(); // throwables are equal only to themselves
        Deque<Throwable> open = new ArrayDeque<>(List.of(fault));
        while (!open.isEmpty() && found.size() < 10) {
            Throwable each = open.removeFirst();
            if (found.add(each)) {
                if (each.getCause() != null) {
                    open.addLast(each.getCause());
                }
                open.addAll(List.of(each.getSuppressed()));
            }
        }
        return found;
    }
}
