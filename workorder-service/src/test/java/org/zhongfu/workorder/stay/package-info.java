// SPDX-License-Identifier: Apache-2.0
/** Tests of stays. */
@NullMarked
package org.zhongfu.workorder.stay;

import org.jspecify.annotations.NullMarked;
