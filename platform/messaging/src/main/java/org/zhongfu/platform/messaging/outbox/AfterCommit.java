// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

/** Sees to it that the relay of this process wakes once the running transaction has committed. */
@FunctionalInterface
interface AfterCommit {

    void wakeRelay();
}
