// SPDX-License-Identifier: Apache-2.0
/** Escorts: visits with a second place and an appointment, which can move. */
@NullMarked
package org.zhongfu.workorder.escort;

import org.jspecify.annotations.NullMarked;
