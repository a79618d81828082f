// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.inject.Singleton;
import org.zhongfu.platform.kernel.WakeSignal;

/** Signals the relay of this process that there are events to send. */
@Singleton
class RelaySignal extends WakeSignal {}
