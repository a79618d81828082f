// SPDX-License-Identifier: Apache-2.0
/** Training courses and certificates over HTTP. */
@NullMarked
package org.zhongfu.workorder.course.web;

import org.jspecify.annotations.NullMarked;
