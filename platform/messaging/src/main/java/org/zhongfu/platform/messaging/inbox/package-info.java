// SPDX-License-Identifier: Apache-2.0
/** Events arrive here: each has its effect once, in the order of its key, or is parked in sight. */
@NullMarked
package org.zhongfu.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
