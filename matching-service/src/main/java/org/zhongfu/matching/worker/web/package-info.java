// SPDX-License-Identifier: Apache-2.0
/** Workers over HTTP. */
@NullMarked
package org.zhongfu.matching.worker.web;

import org.jspecify.annotations.NullMarked;
