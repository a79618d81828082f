// SPDX-License-Identifier: Apache-2.0
/** Tests of sealed records. */
@NullMarked
package org.zhongfu.workorder.counselling;

import org.jspecify.annotations.NullMarked;
