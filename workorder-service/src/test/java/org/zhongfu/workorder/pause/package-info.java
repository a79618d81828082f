// SPDX-License-Identifier: Apache-2.0
/** Tests of pauses. */
@NullMarked
package org.zhongfu.workorder.pause;

import org.jspecify.annotations.NullMarked;
