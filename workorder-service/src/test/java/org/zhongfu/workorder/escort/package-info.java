// SPDX-License-Identifier: Apache-2.0
/** Tests of escorts. */
@NullMarked
package org.zhongfu.workorder.escort;

import org.jspecify.annotations.NullMarked;
