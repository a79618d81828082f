// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

/** Wakes the relay of this process after the running transaction has committed. */
@FunctionalInterface
interface RelayWakeUp {

    void wakeAfterCommit();
}
