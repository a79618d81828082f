// SPDX-License-Identifier: Apache-2.0
/** Training courses: their modules, how far each person is, and certificates. */
@NullMarked
package org.zhongfu.workorder.course;

import org.jspecify.annotations.NullMarked;
