// SPDX-License-Identifier: Apache-2.0
/** Events of work orders and workers. */
@NullMarked
package org.zhongfu.intake.access.messaging;

import org.jspecify.annotations.NullMarked;
