// SPDX-License-Identifier: Apache-2.0
/** Publishing of events: stored in the transaction of the change they report, sent after its commit. */
@NullMarked
package org.zhongfu.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
