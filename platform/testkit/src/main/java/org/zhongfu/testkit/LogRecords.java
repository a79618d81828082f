// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** What a logger writes while this is open, on every level. */
@SuppressWarnings("deprecation") // The log manager offers no other way to the text as it is written.
public final class LogRecords implements AutoCloseable {

    private final Logger logger;
    private final @Nullable Level levelBefore;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(Line.of(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private LogRecords(String name) {
        logger = Logger.getLogger(name);
        levelBefore = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    /** Those of the logger of a class. */
    public static LogRecords of(Class<?> type) {
        return of(type.getName());
    }

    /** Those of the logger of a name. */
    public static LogRecords of(String name) {
        return new LogRecords(name);
    }

    /**
     * A record as it was written.
     *
     * @param context the diagnostic context (MDC) of its thread
     * @param thrown types and messages of what was thrown, with its causes
     */
    public record Line(String text, Map<String, String> context, List<String> thrown) {

        static Line of(LogRecord record) {
            List<String> thrown = new ArrayList<>();
            for (Throwable each = record.getThrown(); each != null; each = each.getCause()) {
                thrown.add(each.toString());
            }
            return record instanceof ExtLogRecord extended
                    ? new Line(extended.getFormattedMessage(), extended.getMdcCopy(), thrown)
                    : new Line(record.getMessage(), Map.of(), thrown);
        }
    }

    /** What was written so far. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setLevel(levelBefore);
    }
}
