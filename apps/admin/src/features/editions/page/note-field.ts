/** The note to readers on the page of an edition, for whoever is led there. */
export const noteFieldId = 'note-to-readers'
