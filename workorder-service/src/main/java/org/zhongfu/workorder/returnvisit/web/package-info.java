// SPDX-License-Identifier: Apache-2.0
/** Tasks of dissatisfied return visits over HTTP. */
@NullMarked
package org.zhongfu.workorder.returnvisit.web;

import org.jspecify.annotations.NullMarked;
