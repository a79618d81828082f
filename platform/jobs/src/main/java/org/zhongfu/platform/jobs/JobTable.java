// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

/**
 * The table in which a feature keeps its jobs. It has the columns {@code id}, {@code recorded_at}, {@code claim},
 * {@code lease_until} and {@code attempts}. The conditions are SQL over its columns; {@code :now} is the time.
 *
 * @param name of the table
 * @param due condition for jobs that wait for a run
 * @param running condition for jobs that a run works on
 * @param cancelled expression that is true for a running job whose run is to stop
 * @param keepsProgress whether it has the column {@code progress}
 */
public record JobTable(String name, String due, String running, String cancelled, boolean keepsProgress) {

    /** A table of jobs without progress; a running one is cancelled by ending its lease. */
    public static JobTable of(String name, String due, String running) {
        return new JobTable(name, due, running, "false", false);
    }

    /** The same with an expression that is true when a run is to stop. */
    public JobTable withCancellation(String expression) {
        return new JobTable(name, due, running, expression, keepsProgress);
    }

    /** The same with the column {@code progress}. */
    public JobTable withProgress() {
        return new JobTable(name, due, running, cancelled, true);
    }
}
