// SPDX-License-Identifier: Apache-2.0
/** Group sessions over HTTP. */
@NullMarked
package org.zhongfu.workorder.session.web;

import org.jspecify.annotations.NullMarked;
