// SPDX-License-Identifier: Apache-2.0
/** Tests of the days of workers. */
@NullMarked
package org.zhongfu.workorder.day;

import org.jspecify.annotations.NullMarked;
