// SPDX-License-Identifier: Apache-2.0
/** Consumer of what other services do about needs. */
@NullMarked
package org.zhongfu.intake.need.messaging;

import org.jspecify.annotations.NullMarked;
