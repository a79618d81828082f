// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** What was thrown, with its causes. */
public final class CauseChain {

    private static final int LONGEST = 10;

    private CauseChain() {}

    /** The fault with its causes and what was suppressed: a failed commit hides the reason in either. */
    public static Set<Throwable> of(Throwable fault) {
        Set<Throwable> found = new LinkedHashSet<>(); // throwables are equal only to themselves
        Deque<Throwable> open = new ArrayDeque<>(List.of(fault));
        while (!open.isEmpty() && found.size() < LONGEST) {
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

    /** Types and places of the exceptions, for logs; never their messages, which may contain personal data. */
    public static String describe(Throwable fault) {
        StringJoiner text = new StringJoiner(" < ");
        for (Throwable each : of(fault)) {
            String state =
                    each instanceof SQLException sql && sql.getSQLState() != null ? " [" + sql.getSQLState() + "]" : "";
            text.add(each.getClass().getSimpleName() + state + placeOf(each));
        }
        return text.toString();
    }

    /** A copy with the same stack traces and causes, for logs: each message is replaced by the name of the class. */
    public static Throwable withoutMessages(Throwable fault) {
        return withoutMessages(fault, LONGEST);
    }

    private static Throwable withoutMessages(Throwable fault, int longest) {
        Throwable bare = new Throwable(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        if (fault.getCause() != null && longest > 1) {
            bare.initCause(withoutMessages(fault.getCause(), longest - 1));
        }
        return bare;
    }

    private static String placeOf(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.zhongfu.")) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
