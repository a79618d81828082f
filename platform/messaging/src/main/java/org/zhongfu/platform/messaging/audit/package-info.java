// SPDX-License-Identifier: Apache-2.0
/** The audit log: who did what, to which subject. Its rows cannot be changed. */
@NullMarked
package org.zhongfu.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
