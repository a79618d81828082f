// SPDX-License-Identifier: Apache-2.0
/** Consumption of events: each is handled once, in the order of its key, or parked where operators see it. */
@NullMarked
package org.zhongfu.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
