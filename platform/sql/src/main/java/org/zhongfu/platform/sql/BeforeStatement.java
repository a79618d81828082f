// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

/** Runs before each SQL statement; a module with entities writes pending changes, so that the statement sees them. */
@FunctionalInterface
public interface BeforeStatement {

    /** Called in the thread and transaction of the statement. */
    void run();
}
