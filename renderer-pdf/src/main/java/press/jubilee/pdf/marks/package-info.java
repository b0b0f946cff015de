/** What a press wants to see outside the trimmed page: where to cut, how much ink there is, and which page of which book it is. */
package press.jubilee.pdf.marks;
