// SPDX-License-Identifier: Apache-2.0
/** Who did what to whom is kept here, and cannot be changed. */
@NullMarked
package org.zhongfu.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
